import previewLinks from './preview-links';

export default { 'preview-links': previewLinks };
