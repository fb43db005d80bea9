import type { ReactNode } from 'react';

/**
 * The part of Strapi's content manager that gets side panels. Strapi exports no type of the plugin that
 * `app.getPlugin` gives (strapi/strapi#24148).
 */
export interface ContentManagerApis {
  addEditViewSidePanel: (panels: SidePanel[]) => void;
}

export interface SidePanelProps {
  model: string;
  /** Absent while a document is being created. */
  documentId?: string;
}

/** A panel's component is called as a function within Strapi's own; null shows no panel. */
export type SidePanel = (props: SidePanelProps) => { title: string; content: ReactNode } | null;
