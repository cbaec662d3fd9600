import { createHash } from 'node:crypto';

export type MailSettings = { readonly url: string; readonly from: string };
export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly id: string };

/** What became of a letter: taken, surely not taken (for now or for good), or nobody knows. */
export type Posted = { readonly state: 'TAKEN' | 'LATER' | 'NEVER' | 'UNCERTAIN'; readonly problem?: string };

/** Codes of failures before the letter itself was handed over. */
const before = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EENVELOPE', 'ECONFIG']);

/** Hands letters to a server of mail, one connection each. */
export const openMail = ({ url, from }: MailSettings) => {
  const [, host = 'localhost'] = /@([^>\s]+)/.exec(from) ?? [];
  return async ({ to, subject, text, id }: Letter): Promise<Posted> => {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({
      url,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const messageId = `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${host}>`;
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId, headers });
      return { state: 'TAKEN' };
    } catch (error) {
      const { code = 'UNKNOWN', responseCode } = error as { code?: string; responseCode?: number };
      if (responseCode !== undefined)
        return { state: responseCode >= 500 ? 'NEVER' : 'LATER', problem: `SMTP ${responseCode}` };
      return { state: before.has(code) ? 'LATER' : 'UNCERTAIN', problem: code };
    } finally {
      transport.close();
    }
  };
};
