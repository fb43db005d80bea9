/** The product's blue in the places of Strapi's violet; everything else of the theme stays. Contrast with white: 4.5:1 or more from 500 on. */
const light = {
  primary100: '#eef4fa',
  primary200: '#d3e3f1',
  primary500: '#3a76ad',
  primary600: '#2a628f',
  primary700: '#1f4e79',
  buttonPrimary500: '#3a76ad',
  buttonPrimary600: '#2a628f',
};

/** On dark the lighter blues carry text and icons, as in Strapi's own dark theme. */
const dark = {
  primary100: '#16293b',
  primary200: '#2a628f',
  primary500: '#5b9bd0',
  primary600: '#8dbde6',
  primary700: '#8dbde6',
  buttonPrimary500: '#3a76ad',
  buttonPrimary600: '#2a628f',
};

export const THEME = { light: { colors: light }, dark: { colors: dark } };
