import type { Schema, Struct } from '@strapi/strapi';

export interface ArticleParliament extends Struct.ComponentSchema {
  collectionName: 'components_article_parliament_matters';
  info: {
    displayName: 'Matter in parliament';
    icon: 'bulletList';
  };
  attributes: {
    matterId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    outcome: Schema.Attribute.Enumeration<
      ['adopted', 'rejected', 'considered', 'answered', 'submitted', 'pending']
    >;
    parties: Schema.Attribute.Relation<'oneToMany', 'api::organisation.organisation'>;
  };
}

export interface ContactConsent extends Struct.ComponentSchema {
  collectionName: 'components_contact_consents';
  info: {
    displayName: 'Consent';
    icon: 'shield';
  };
  attributes: {
    givenAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    legalBasis: Schema.Attribute.Enumeration<['consent', 'public_task', 'legitimate_interest']> &
      Schema.Attribute.Required;
    source: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    text: Schema.Attribute.Text;
  };
}

export interface NewsletterContactPoint extends Struct.ComponentSchema {
  collectionName: 'components_newsletter_contact_points';
  info: {
    displayName: 'Contact point';
    icon: 'envelop';
  };
  attributes: {
    email: Schema.Attribute.Email;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    link: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
  };
}

export interface RulingAppealStep extends Struct.ComponentSchema {
  collectionName: 'components_ruling_appeal_steps';
  info: {
    displayName: 'Appeal step';
    icon: 'arrowRight';
  };
  attributes: {
    courtReference: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    date: Schema.Attribute.Date;
    kind: Schema.Attribute.Enumeration<
      [
        'appealed',
        'referred',
        'refused',
        'leave_refused',
        'withdrawn',
        'dismissed',
        'set_aside',
        'upheld',
        'changed',
      ]
    > &
      Schema.Attribute.Required;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface RulingOutcome extends Struct.ComponentSchema {
  collectionName: 'components_ruling_outcomes';
  info: {
    displayName: 'Outcome';
    icon: 'check';
  };
  attributes: {
    charge: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    defendants: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 999;
          min: 1;
        },
        number
      >;
    result: Schema.Attribute.Enumeration<
      [
        'acquitted',
        'convicted',
        'partly_convicted',
        'set_aside',
        'dismissed',
        'upheld',
        'violation',
        'no_violation',
        'not_stated',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'not_stated'>;
  };
}

export interface RulingStatute extends Struct.ComponentSchema {
  collectionName: 'components_ruling_statutes';
  info: {
    displayName: 'Statute';
    icon: 'book';
  };
  attributes: {
    act: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    section: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
  };
}

export interface SharedImpreciseDate extends Struct.ComponentSchema {
  collectionName: 'components_shared_imprecise_dates';
  info: {
    displayName: 'Imprecise date';
    icon: 'calendar';
  };
  attributes: {
    end: Schema.Attribute.Date & Schema.Attribute.Required;
    literal: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    precision: Schema.Attribute.Enumeration<['day', 'month', 'season', 'tertial', 'year', 'period']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'day'>;
    qualifier: Schema.Attribute.Enumeration<['as_of', 'after', 'before', 'from', 'about']>;
    start: Schema.Attribute.Date & Schema.Attribute.Required;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    language: Schema.Attribute.Enumeration<['nb', 'nn', 'en', 'other']>;
    role: Schema.Attribute.Enumeration<['info', 'registration', 'recording', 'document']> &
      Schema.Attribute.DefaultTo<'info'>;
    status: Schema.Attribute.Enumeration<['ok', 'missing', 'broken', 'paywalled']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'ok'>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'article.parliament': ArticleParliament;
      'contact.consent': ContactConsent;
      'newsletter.contact-point': NewsletterContactPoint;
      'ruling.appeal-step': RulingAppealStep;
      'ruling.outcome': RulingOutcome;
      'ruling.statute': RulingStatute;
      'shared.imprecise-date': SharedImpreciseDate;
      'shared.link': SharedLink;
    }
  }
}
