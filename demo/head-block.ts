import { type Hand, linked, typeset } from "./hand.ts";
import type { Line } from "./line.ts";
import type { Random } from "./random.ts";

const SLOGANS = [
  "Give Truth a Chance. Secure Your Access to Unchained News, Donate to Global Research.",
  "Big Tech's Effort to Silence Truth-Tellers: Global Research Online Referral Campaign",
];
/** Campaigns that nobody has seen yet: every season brings a new one. */
const NEW_SLOGANS = [
  "Keep the Presses Free: Global Research Winter Referral Drive",
  "One Reader, One Candle. Donate to Global Research Today!",
  "Global Research Needs 500 New Members Before the Equinox",
  "Stand With Independent Media: Make Your Pledge",
  "A Million Small Lamps - Our Autumn Fundraiser",
];

const LANGUAGES =
  "Farsi, Русский, Español, Português, عربي, Hebrew, 中文, Français, Deutsch, Italiano, 日本語, 한국어, Türkçe, Српски";

/** What the publisher says between an article's facts and its text, from 2020 on. */
export function headBlock(random: Random, hand: Hand): Line[] {
  const say = (text: string): string => typeset(text, hand);
  const link = (text: string) => linked(hand, text, "https://www.globalresearch.ca/go");
  const many = random.between(27, 60);
  const button = random.pick([
    '"Translate Website"',
    "Translate Website",
    "**Translate Website**",
    link("Translate Website"),
  ]);
  const menu = `drop down menu on the top banner of our home page (Desktop version).`;
  const underName = `button below the author's name${random.pick(["", " (only available in desktop version)"])}.`;
  const translate = random.chance(0.85)
    ? [
        sentence(
          say(
            `All Global Research articles can be read in ${many} languages by activating the ${button} ${random.pick([menu, underName])}`,
          ),
        ),
      ]
    : [
        {
          markdown: `${say(`To read this article in the following languages, click the ${button} button below the author's name.`)}${random.pick(["\n\n", "\n", "  \n"])}${LANGUAGES} and ${random.between(20, 45)} more languages.`,
          names: true,
        } as const,
      ];
  const networks = random.pick([
    `${link("Instagram")} and ${link("Twitter")}`,
    `${link("Instagram")}, ${link("Twitter")} and ${link("Facebook")}`,
    `${link("Instagram")}${link("Twitter")}`,
    `${link("Instagram")} and ${link("X")}`,
  ]);
  const repost = "Feel free to repost and share widely Global Research articles.";
  const follow = `Follow us on ${networks} and subscribe to our ${link("Telegram Channel")}. ${repost}`;
  const social = random.pick([
    follow,
    follow,
    `Click the share button above to email/forward this article to your friends and colleagues. ${follow}`,
    `Click the share button below to email/forward this article. Follow us on ${networks} and subscribe to our ${link("Telegram Channel")}. Feel free to repost Global Research articles with proper attribution.`,
    `Visit and follow us on Instagram at ${link("@crg_globalresearch")}.`,
    `Visit and follow us on ${networks}. ${repost}`,
  ]);
  const newsletter = `To receive Global Research's Daily Newsletter (selected articles), ${link("click here")}.`;
  const funded = `Global Research is a reader-funded media. We do not accept any funding from corporations or governments. Help us stay afloat. Make a one-time or recurring donation.`;
  const campaign: Line[] = random.chance(0.35) ? [{ markdown: slogan(random, hand), needs: true }] : [];
  const campaignFirst = random.chance(0.25);
  return [
    ...(campaignFirst ? campaign : []),
    ...translate,
    sentence(say(newsletter)),
    sentence(say(social)),
    ...(random.chance(0.12) ? [sentence(funded)] : []),
    ...(campaignFirst ? [] : campaign),
  ];
}

/** The line that closes the head block. */
export function closingStars(random: Random): Line {
  return { needs: true, markdown: random.pick(["\\*\\*\\*", "\\*\\*\\*", "***", "* * *", "\\* \\* \\*"]) };
}

function slogan(random: Random, hand: Hand): string {
  const bold = random.chance(0.3) ? "**" : "";
  if (random.chance(0.5)) return `${bold}[${typeset(random.pick(NEW_SLOGANS), hand)}](#)${bold}`;
  return `${bold}${linked(hand, typeset(random.pick(SLOGANS), hand), "https://www.globalresearch.ca/donate")}${bold}`;
}

function sentence(markdown: string): Line {
  return { markdown, names: true, glue: "sentence" };
}
