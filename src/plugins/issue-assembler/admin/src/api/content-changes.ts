const CHANNEL = 'utgave-content-changes';

const listeners = new Set<() => void>();
let others: BroadcastChannel | null = null;

const tellListeners = (): void => listeners.forEach((listener) => listener());

/** Other tabs and windows of the same browser, where an entry is mended beside the issue that it is in. */
const otherTabs = (): BroadcastChannel => {
  if (!others) {
    others = new BroadcastChannel(CHANNEL);
    others.addEventListener('message', tellListeners);
  }
  return others;
};

/** Tells that content was saved, published, withdrawn or removed: here, and in every other tab. */
export const tellChange = (): void => {
  tellListeners();
  otherTabs().postMessage(null);
};

/** Calls back after each change of content in this browser; gives a function that ends it. */
export const onChange = (listener: () => void): (() => void) => {
  otherTabs();
  listeners.add(listener);
  return () => listeners.delete(listener);
};
