/**
 * How a message looks, in plain text and in HTML: a heading, a line in bold, a sentence, one thing to open, and why it
 * came. Its words are given; no name of a record, partner, donor, network or country ever stands in them (domain.md 6.5).
 */
export interface Letter {
  language: string;
  subject: string;
  heading: string;
  /** The line in bold, such as the kind of the item. */
  lead: string;
  sentence: string;
  /** What the button says. */
  open: string;
  link: string;
  /** Said below the link. */
  note: string;
  footer: string;
}

export interface LetterText {
  language: string;
  subject: string;
  text: string;
  html: string;
}

/** Subject, plain text and HTML of a letter. */
export function letterText(letter: Letter): LetterText {
  const { language, subject } = letter;
  return { language, subject, text: plainText(letter), html: htmlText(letter) };
}

function plainText({ lead, sentence, open, link, note, footer }: Letter): string {
  return [lead, sentence, '', `${open}: ${link}`, note, '', '-- ', footer, ''].join('\n');
}

function htmlText({ language, subject, heading, lead, sentence, open, link, note, footer }: Letter): string {
  const url = escaped(link);
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
<div lang="${language}" dir="ltr" style="max-width:600px;margin:0 auto">
<h1 style="font-size:20px;margin:0 0 16px">${escaped(heading)}</h1>
<p style="margin:0 0 16px"><strong>${escaped(lead)}</strong><br>${escaped(sentence)}</p>
<p style="margin:0 0 8px"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1f4e79;color:#ffffff;text-decoration:none;font-weight:600">${escaped(open)}</a></p>
<p style="margin:0 0 16px">${url}<br>${escaped(note)}</p>
<hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0 12px">
<p style="margin:0;font-size:14px">${escaped(footer)}</p>
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
