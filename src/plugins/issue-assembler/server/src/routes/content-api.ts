/** Public by decision, not by a permission that somebody may forget to grant: editions are what was published. */
const PUBLIC = { auth: false as const };

export default {
  type: 'content-api' as const,
  routes: [
    { method: 'GET', path: '/editions', handler: 'public-editions.list', config: { ...PUBLIC, prefix: '' } },
    {
      method: 'GET',
      path: '/editions/latest',
      handler: 'public-editions.latest',
      config: { ...PUBLIC, prefix: '' },
    },
    {
      method: 'GET',
      path: '/editions/:slug',
      handler: 'public-editions.one',
      config: { ...PUBLIC, prefix: '' },
    },
  ],
};
