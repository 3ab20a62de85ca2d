import type { Topic, Vocabulary } from "./vocabulary.ts";

// All `things` are feminine plurals and all `bodies` feminine, so that the templates agree with them.

const topics: readonly Topic[] = [
  {
    themes: ["Environnement", "Pauvreté et inégalités sociales"],
    things: ["digues", "pompes", "fontaines", "citernes", "vannes"],
    bodies: ["la régie des eaux de {place}", "la commission des puits"],
    facts: [
      "La {river} perd {n} mètres entre {place} et la mer, et chaque mètre a son prétendant.",
      "Un puits coûte ici le prix d'un mulet, et il faut le creuser de nouveau tous les cinq ans.",
      "Les camions-citernes passent le mardi ; la file se forme avant le jour.",
      "On mesura la nappe avec une corde en {year}, et la corde reste le meilleur instrument du bureau.",
    ],
  },
  {
    themes: ["Économie", "Loi et Justice"],
    things: ["dettes", "créances", "obligations", "pensions", "échéances"],
    bodies: ["la caisse de {place}", "la banque centrale de {land}"],
    facts: [
      "L'emprunt de {year} devait être remboursé en {n} fois ; la première fut empruntée.",
      "Le taux monta de {pct} pour cent en un seul hiver, et les salaires suivirent de loin.",
      "Les contrôleurs comptèrent les réserves deux fois et ne trouvèrent la même somme qu'une fois.",
      "Les petits prêteurs quittèrent la vallée les premiers, puis les notaires, et enfin la poste.",
    ],
  },
  {
    themes: ["Désinformation médiatique", "Histoire, société et culture"],
    things: ["imprimeries", "rédactions", "gazettes", "antennes", "manchettes"],
    bodies: ["la gazette de {place}", "la chambre des imprimeurs"],
    facts: [
      "La manchette fut composée avant la réunion, et la réunion tenue pour s'y conformer.",
      "Des {n} journaux de la province, {small} ont le même propriétaire et le même dessinateur.",
      "Un rectificatif parut en {month}, sous les marées et au-dessus de la loterie.",
      "On paie les journalistes à la ligne, et le silence à la page.",
    ],
  },
  {
    themes: ["Guerre USA OTAN", "Militarisation et ADM"],
    things: ["casernes", "frontières", "manœuvres", "patrouilles", "poudrières"],
    bodies: ["la commission d'armistice", "la délégation de {land}"],
    facts: [
      "Le champ de tir est entre deux villages, et les jours de tir la route n'appartient à aucun.",
      "Un dépôt de {n} caisses n'en contenait plus aucune au printemps, et la clé n'avait pas bougé.",
      "Les deux camps ont la même carte et l'ont coloriée autrement.",
      "Les vols bas commencent à l'aube ; les poules de {place} ne pondent plus en semaine.",
    ],
  },
  {
    themes: ["Science et médecine", "Droits des femmes"],
    things: ["cliniques", "infirmières", "pharmacies", "ambulances", "salles de garde"],
    bodies: ["la direction de la santé", "la société des sages-femmes"],
    facts: [
      "L'infirmière de nuit a {n} lits, une lampe et la liste de ceux qu'il ne faut pas réveiller.",
      "La fièvre revint en {month}, d'abord le long du canal, puis vers les hauteurs.",
      "La pharmacie ferme à quatre heures ; le car de {town} arrive dix minutes plus tard.",
      "Le prix d'une seule dose augmenta de {pct} pour cent entre le premier colis et le second.",
    ],
  },
];

export const french: Vocabulary = {
  topics,
  towns:
    "Valmorel,Port-Belon,Montreval,Castelrive,Saint-Orlan,Brévanne,Doucy-le-Haut,La Rochotte,Merlande,Quervaine,Pontarnel,Tréboul-le-Vieux,Courmelle,Sauvaine,Mareuil-aux-Dunes".split(
      ",",
    ),
  lands: "Castrie,Morvanie,Valdésie,Kabrange,Solmarie,Tessanie".split(","),
  rivers: "Sarre-Vive,Lande,Varaine,Brenne,Couzelle".split(","),
  people:
    "Claire Vasseur,Mathieu Lorgnac,Odile Ferran,Samuel Kéita,Jeanne Courbet,Luc Maréval,Nadia Belcourt,Rémi Tessandier,Paule Andrieux,Bastien Morel".split(
      ",",
    ),
  roles:
    "ancien géomètre|vingt ans de greffe|institutrice au village|éclusier de père en fils|comptable en retraite|boulanger|porte-parole des locataires".split(
      "|",
    ),
  smallNumbers: "trois,quatre,cinq,six,sept,huit,neuf".split(","),
  months: "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre".split(","),
  money: ["{n} millions de couronnes", "{digit},{digit} milliards", "{n} 000 florins"],
  leads: [
    "[Depuis {small} ans|Depuis {year}|Tout l'hiver], on a [compté|promis|vendu|réparé sur le papier] les {thing} de {place} ; [ce printemps|la semaine dernière|en {month}], quelqu'un est allé voir.",
    "{body} a [décidé|annoncé|laissé entendre] que les {thing} de {place} changeraient de mains d'ici à {month}.",
    "Personne, à {place}, ne conteste les chiffres ; on conteste [la main qui les a écrits|le jour où ils furent notés].",
    "Le plan consacré aux {thing} compte {n} pages, et le nom de {place} n'y figure pas une fois.",
    "Il y a {n} {thing} entre {place} et {town}, et pas une n'appartient à ceux qui vivent à côté.",
    "{person}, {role}, garde tous les reçus depuis {year}, et les reçus racontent une autre histoire que le budget.",
    "Tout commença, comme souvent en {land}, par [une lettre|un reçu|un avis cloué sur une porte] qui s'adressait à un autre.",
  ],
  background: [
    "L'accord remonte à {year}, quand {body} reprit [pour une somme symbolique|sans inventaire|un dimanche] ce que la ville avait bâti.",
    "Selon la charte, on peut louer les {thing}, non les vendre, et la charte n'a jamais été abrogée.",
    "Deux enquêtes ont eu lieu ; la première fut arrêtée par la seconde, et la seconde par [l'été|un incendie|une élection].",
    "La société qui gère les {thing} a son siège à {town}, où sa plaque partage une porte avec {n} autres.",
    "Rien, dans le contrat, ne dit qui paie si les {thing} manquent, et elles ont manqué [deux fois|chaque hiver|sans relâche].",
    "Les habitants de {place} furent consultés par la poste, une semaine où la poste était en grève.",
    "Avec les années les mots changèrent aussi : une coupe devint une économie, l'économie une réforme, et la réforme une date.",
    "Pendant {n} ans, un seul homme tint les comptes, et à son départ nul ne sut lire ses sept.",
  ],
  figures: [
    "D'après les chiffres que {body} publia en {month}, les dépenses pour les {thing} passèrent de {money} à {money2}.",
    "Sur {n} demandes, {small} furent accordées, toutes à la même adresse.",
    "Le prix a monté de {pct} pour cent depuis {year}, et les salaires de {place} bien moins.",
    "Le manque s'élève à {money}, à peu près le coût du nouveau hall.",
    "Quelque {n} 000 personnes vivent des {thing} ; on en interrogea {small}.",
    "Dans les comptes, cela s'appelle « divers », et « divers » fait {pct} pour cent du total.",
  ],
  quotes: [
    "« Nous avons demandé des {thing} et l'on nous a envoyé une brochure », dit {person}, {role}.",
    "« Personne ne nous a menti », dit {person}. « On a [répondu à une autre question|lu la mauvaise page|parlé au mur]. »",
    "{person}, {role}, le dit plus simplement : « [On a compté ce qui se comptait sans peine|C'était à nous tant que cela ne valait rien|On ne répare pas ce qui n'est pas sur la liste]. »",
    "« En {year} nous en avions {n} », se souvient {person}. « À présent nous avons un comité. »",
    "Dans une lettre de {n} lignes, {body} répondit qu'elle « prenait chaque plainte au sérieux » et regrettait la lettre.",
    "« Ce n'est pas un secret », dit {person} à la réunion, « et c'est cela qui m'inquiète. »",
  ],
  dispute: [
    "Le ministère ne dément pas, et renvoie à un règlement qu'il n'a pas encore publié.",
    "{body} soutient que les {thing} étaient de trop ; la ville soutient le contraire.",
    "Les deux parties invoquent la même clause, et chacune en oublie une autre moitié.",
    "Il serait trop simple d'accuser un seul bureau : le bail porte sept signatures, et jamais la même année.",
    "Un recours est pendant, et tant qu'il pend les travaux continuent.",
    "Le syndicat a demandé trois choses, on lui en offrit une quatrième.",
  ],
  history: [
    "En {year}, les {thing} faisaient l'orgueil de la côte, et les trains de plaisir s'arrêtaient pour les voir.",
    "Il y avait eu un signe : l'hiver de {year}, quand {n} familles partirent en une semaine.",
    "Une photographie de {year} montre {n} hommes devant la grille, les yeux plissés, la main sur l'épaule du voisin.",
    "Ce que l'empire bâtit, la république le loua, et ce que la république loua, la banque le prit.",
    "Chaque génération, à {place}, a eu sa querelle au sujet des {thing}, et a hérité des papiers de la précédente.",
  ],
  consequences: [
    "Les boutiques du quai ont fermé l'une après l'autre, en descendant de l'église.",
    "Les jeunes partent par le car du matin ; au bagage, dit le chauffeur, on voit qui reviendra.",
    "À {town}, à {n} kilomètres de là, ce fut l'inverse : les loyers montèrent, et une seconde banque ouvrit.",
    "Rien de cela ne figure au rapport annuel, où l'année est dite bonne.",
    "La note sera payée par des gens qui n'étaient pas nés le jour de la signature.",
  ],
  closings: [
    "[Pour l'heure|En attendant], les {thing} sont où elles étaient, et le registre reste ouvert.",
    "La prochaine audience est en {month}. La salle tient {n} personnes, et {place} peut en envoyer {small}.",
    "Qui veut voir les {thing} fera bien d'y aller bientôt, avec [une lampe|un manteau|un témoin].",
    "C'est une histoire ordinaire, et c'est pourquoi il fallait l'écrire.",
  ],
  titles: [
    "Qui possède les {thing} de {place} ?",
    "{place} et le prix des {thing}",
    "{land} : la guerre des {thing}",
    "Ce que savent les {thing} de {place}",
    "Lettre de {place} : les {thing} dans la brume",
    "Les dernières {thing} de {place}",
    "{year}, l'année des {thing}",
    "Le dossier {place} : {thing}, dette et silence",
  ],
  subtitles: [
    "[Première|Deuxième|Troisième] partie",
    "Un rapport sur {place}",
    "{n} ans de promesses",
    "Entretien avec {person}",
  ],
  headings: [
    "Vu de {place}",
    "Qui paie ?",
    "Ce que dit le dossier",
    "{year} : premier signe",
    "Retour sur la {river}",
    "« On ne nous a rien demandé »",
    "Le silence de {town}",
  ],
  listIntros: [
    "Les habitants de {place} demandaient [trois|peu de] choses :",
    "Ce que la régie laissa fut vite compté :",
    "Nul ne savait dire ce qu'étaient devenus",
  ],
  listItems: [
    "une salle chauffée",
    "le retour de l'horloge",
    "du pain avant six heures",
    "un registre honnête",
    "les clés de la porte basse",
    "{n} factures impayées",
    "deux lampes et une balance",
    "le charbon à l'ancien prix",
    "une réponse écrite",
  ],
  epigraphs: [
    "Une ville est une promesse avec des cheminées.",
    "Qui compte les barques a déjà vendu la mer.",
  ],
  editorsNoteHeading: ["Note de la rédaction"],
  editorsNotes: [
    "Nous signalons à nos lecteurs ce récit des {thing} de {place}, écrit en {year}, et qui n'a rien perdu de sa force.",
  ],
  forewords: [
    "Cet article a d'abord paru dans [La Vanne|Le Cahier des quais].",
    "Traduit du castrien par {person}.",
  ],
  credits: ["Image en vedette : archives municipales de {place}", "Photo : la {river} à {place}"],
  aboutTheAuthor: "À propos de l'auteur :",
  bios: [
    "{author} enseigne l'histoire à {place} et collabore régulièrement à Mondialisation.ca.",
    "{author} a publié Les {thing} de {place} ({town}, La Lanterne, {year}). Pour commander le livre, cliquez ici.",
  ],
  notes: [
    "Registre foncier de {place}, folio {n}.",
    "Rapport de la commission, {year}, p. {n}.",
    "Ibid., p. {n}.",
    "Entretien avec l'auteur, {place}, {month} {year}.",
  ],
  notesHeading: ["Notes", "Sources"],
  traps: {
    opening: [
      "Par temps de brume, le bac de {place} ne partait pas, et personne ne s'en plaignait.",
      "Région après région, les {thing} cédèrent dans l'ordre où on les avait bâties.",
      "Thème et variations : les plus profondes cédèrent d'abord.",
      "Abonnez-vous au silence, disait l'affiche de la bibliothèque, et personne ne riait.",
      "Suivez-nous à pied, avait écrit le guide sur la porte, si vous avez les souliers qu'il faut.",
      "Mondialisation était un mot que l'on écrivait, à {place}, entre guillemets.",
    ],
    closing: [
      "La source originale de la {river} est un marais au-dessus de {place}, et les cartes se contredisent.",
      "Articles par douzaines, livres par dizaines : tout fut écrit sur les {thing}, et rien ne fut réparé.",
      "Devenez membre de la chorale, lui dit-on, et vous aurez à manger.",
      "Avis de non-recevoir : la cour de {place} n'en connaissait pas d'autre depuis {year}.",
      "Copyright © : le greffier trouvait le signe joli, et le mettait partout.",
      "Commentez le temps, le pain, tout ce qu'il vous plaira, disaient les vieux, mais pas les {thing}.",
    ],
  },
};
