import { DOMParser } from '@xmldom/xmldom';
import { XMLValidator } from 'fast-xml-parser';

/** Parses XML by two parsers, each of which overlooks what the other does not; throws where it is not well-formed. */
export const strictXml = (xml: string): Element => {
  // eslint-disable-next-line no-control-regex -- these are the ones meant
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  if (forbidden) throw new Error(`XML 1.0 cannot hold ${JSON.stringify(forbidden[0])}.`);
  const validated = XMLValidator.validate(xml);
  if (validated !== true) throw new Error(`${validated.err.msg} (line ${validated.err.line})`);
  const refuse = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ errorHandler: refuse }).parseFromString(xml, 'text/xml').documentElement;
};
