import { asText, messageTo, type Starter } from './starter.ts';

/** What a publication in French begins with. */
export const fr: Starter = {
  navigation: {
    news: 'Actualités',
    topics: 'Thèmes',
    authors: 'Auteurs',
    about: 'À propos',
    contribute: 'Contribuer',
    accessibility: 'Accessibilité',
    privacy: 'Confidentialité',
    contact: 'Contact',
  },
  editors: ({ name }) => ({
    name: `Rédaction de ${name}`,
    bio: `L’équipe qui s’occupe de ${asText(name)}.`,
  }),
  topic: {
    id: 'a-propos-du-site',
    title: 'À propos du site',
    summary: 'Le fonctionnement de cette publication et ce qui y change.',
  },
  about: ({ name }) => ({
    title: `À propos de ${name}`,
    summary: `Ce que publie ${name}, qui en répond et ce sur quoi l’on peut compter.`,
    body: `${asText(name)} publie des actualités, des enregistrements et des guides.

## Ce sur quoi vous pouvez compter

- **Une adresse publiée continue de fonctionner.** Si une page est déplacée, l’ancienne adresse conduit à la nouvelle.
- **Les erreurs sont corrigées ouvertement.** Chaque correction indique ce qui était faux et porte sa date.
- **Les pages anciennes le signalent.** Ce qui n’est conservé que pour mémoire est indiqué comme tel.
- **Toutes les pages fonctionnent sans script,** sur un petit écran, au clavier et avec un lecteur d’écran.

## Nous suivre

Suivez toute la publication, un thème ou un auteur [avec un lecteur de flux ou une application de podcasts](/subscribe/).`,
  }),
  contact: ({ name, email }) => ({
    title: 'Contact',
    summary: `Comment signaler une erreur, poser une question ou proposer une idée à la rédaction de ${name}.`,
    body: `${messageTo(
      email,
      'Écrivez à la rédaction',
      'Notre adresse figurera bientôt ici.',
    )}${email === undefined ? '' : ' pour signaler une erreur, poser une question ou proposer une idée.'}

Indiquez l’adresse de la page, ce que vous attendiez et ce que vous avez trouvé. Une phrase pour chaque point suffit, et il n’est pas nécessaire de vous présenter.`,
  }),
  accessibility: ({ name }) => ({
    title: 'Accessibilité',
    summary: `Comment ${name} fonctionne au clavier, avec un lecteur d’écran ou un texte agrandi, et comment nous signaler un défaut.`,
    body: `Nous voulons que chaque page de ${asText(name)} serve à toutes et à tous. La norme que nous suivons est celle des [règles pour l’accessibilité des contenus Web 2.2](https://www.w3.org/TR/WCAG22/), niveau AA.

## Ce que vous pouvez attendre

- Tout s’atteint et s’utilise au clavier, et le focus est toujours visible.
- Le texte s’agrandit jusqu’à quatre fois, et les pages tiennent sur un écran de 320 pixels de large.
- Les couleurs suivent celles de votre système : claires, sombres ou à fort contraste.
- Rien ne bouge, ne clignote ni ne se lance tout seul.
- Sans script, tout peut être lu, écouté et téléchargé. Seule la recherche en a besoin.

## Écrivez-nous

Si quelque chose ne fonctionne pas pour vous, [dites-le-nous](/contact/). Si vous avez besoin d’un texte, d’une transcription ou d’un document sous une autre forme, demandez-le.`,
  }),
  privacy: ({ name }) => ({
    title: 'Confidentialité',
    summary: `Ce que ${name} sait de ses lecteurs, c’est-à-dire très peu.`,
    body: `Vous pouvez tout lire sans rien nous dire.

- Nous ne déposons pas de cookies et ne demandons pas de vous connecter.
- Nous ne chargeons ni polices, ni scripts, ni styles de tiers.
- La recherche fonctionne sur votre appareil : les mots que vous tapez n’en sortent pas.
- Le lecteur audio retient où vous vous êtes arrêté, dans votre navigateur seulement. Effacer les données de ce site l’efface aussi.
- Les vidéos et les pages d’autres sites ne se chargent que lorsque vous décidez de les ouvrir.

L’entreprise qui héberge notre serveur reçoit votre adresse internet à chaque requête, comme tout serveur Web, et peut en garder la trace peu de temps.

Si cela change, nous modifions d’abord cette page.`,
  }),
  firstPost: ({ name }) => ({
    slug: 'le-premier-article',
    title: `${name} paraît`,
    summary: `Le premier article de ${name} : à quoi sert la publication et comment la suivre.`,
    body: `Voici le premier article de ${asText(name)}. Modifiez-le ou remplacez-le par le vôtre.

## Nous suivre

Il y a un [flux de tous les articles](/feed.xml), et un pour chaque thème et chaque auteur. La page [S’abonner](/subscribe/) explique comment les utiliser.

## Participer

Chacun peut proposer un article ou une correction. La page [Contribuer](/contribute/) explique comment, pas à pas.`,
  }),
};
