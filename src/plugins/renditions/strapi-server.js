'use strict';

// Strapi's loader takes JavaScript only; the root tsc compiles the plugin's server here.
module.exports = require('../../../dist/src/plugins/renditions/server/src').default;
