/** What an organisation calls itself, and people are hardly called. */
export const ORGANISATION =
  /^the\s|\b(?:universit|universidad|institut|college|cent(?:er|re|ro)\b|foundation|fondation|fundaci|school|academy|department|faculty|ministry|bureau|office\b|council|committee|commission|campaign|coalition|association|network|alliance|federation|society|movement|agency|league|organi[sz]ation|project|initiative|forum|front\b|collective|watch\b|tribunal|times\b|tv\b|radio|magazine|journal|review|herald|tribune|daily|weekly|wire\b|blog|scientists|doctors|physicians|lawyers|journalists|veterans\b|workers\b)|\b(?:international|news|press|media|peace)$/i;
/** What organisations are for. */
const CAUSE =
  /\b(?:international|news|press|media|peace|justice|rights|research|policy|studies|democracy|development|security|resources|affairs|relations|weapons|nuclear)\b/i;
/** Behind these words an organisation's name goes on, "and" or not. */
export const PREPOSITION = /\s(?:for|of|on|against|in|sur|pour|contre|para|contra)\s/i;

/** An Arabic outlet's edition in another language. */
const EDITION = /^al[- ]\S+\s(?:arabic|english|español|français)$/i;

/** Whether a name is an organisation's rather than a person's. */
export function isOrganisation(text: string): boolean {
  return [ORGANISATION, CAUSE, PREPOSITION, EDITION].some((sign) => sign.test(text));
}
