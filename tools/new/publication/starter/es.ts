import { asText, messageTo, type Starter } from './starter.ts';

/** What a publication in Spanish begins with. */
export const es: Starter = {
  navigation: {
    news: 'Noticias',
    topics: 'Temas',
    authors: 'Autores',
    about: 'Acerca de',
    contribute: 'Colaborar',
    accessibility: 'Accesibilidad',
    privacy: 'Privacidad',
    contact: 'Contacto',
  },
  editors: ({ name }) => ({
    name: `Redacción de ${name}`,
    bio: `El equipo que se ocupa de ${asText(name)}.`,
  }),
  topic: {
    id: 'sobre-este-sitio',
    title: 'Sobre este sitio',
    summary: 'Cómo funciona esta publicación y qué cambia en ella.',
  },
  about: ({ name }) => ({
    title: `Acerca de ${name}`,
    summary: `Qué publica ${name}, quién responde de ello y con qué puede contar quien lee.`,
    body: `${asText(name)} publica noticias, grabaciones y guías.

## Con qué puede contar

- **Una dirección publicada sigue funcionando.** Si una página cambia de lugar, la dirección antigua lleva a la nueva.
- **Los errores se corrigen a la vista de todos.** Cada corrección dice qué estaba mal y lleva su fecha.
- **Las páginas antiguas lo indican.** Lo que se conserva solo como archivo está señalado.
- **Todas las páginas funcionan sin scripts,** en pantallas pequeñas, con el teclado y con un lector de pantalla.

## Cómo seguirnos

Puede seguir toda la publicación, un tema o una autora o autor [con un lector de canales o una aplicación de pódcast](/subscribe/).`,
  }),
  contact: ({ name, email }) => ({
    title: 'Contacto',
    summary: `Cómo comunicar un error, una pregunta o una idea a la redacción de ${name}.`,
    body: `${messageTo(
      email,
      'Escriba a la redacción',
      'Aquí figurará pronto nuestra dirección de contacto.',
    )}${email === undefined ? '' : ' para comunicar un error, una pregunta o una idea.'}

Conviene indicar la dirección de la página, qué esperaba encontrar y qué encontró. Basta una frase para cada cosa, y no hace falta que diga quién es.`,
  }),
  accessibility: ({ name }) => ({
    title: 'Accesibilidad',
    summary: `Cómo funciona ${name} con el teclado, un lector de pantalla o texto ampliado, y cómo avisarnos de lo que falla.`,
    body: `Queremos que todas las páginas de ${asText(name)} sirvan a todas las personas. La norma que seguimos son las [Pautas de accesibilidad para el contenido web 2.2](https://www.w3.org/TR/WCAG22/), nivel AA.

## Qué puede esperar

- Todo se alcanza y se usa con el teclado, y el foco siempre se ve.
- El texto se puede ampliar hasta cuatro veces, y las páginas caben en una pantalla de 320 píxeles de ancho.
- Los colores siguen los de su sistema: claros, oscuros o los de alto contraste que haya elegido.
- Nada se mueve, parpadea ni se reproduce por sí solo.
- Sin scripts se puede leer, escuchar y descargar todo. La búsqueda sí los necesita.

## Avísenos

Si algo no le funciona, [díganoslo](/contact/). Si necesita un texto, una transcripción o un documento en otro formato, pídalo.`,
  }),
  privacy: ({ name }) => ({
    title: 'Privacidad',
    summary: `Qué sabe ${name} de quienes la leen, que es muy poco.`,
    body: `Puede leer todo sin decirnos nada.

- No usamos cookies ni pedimos que inicie sesión.
- No cargamos tipos de letra, scripts ni estilos de terceros.
- La búsqueda funciona en su propio dispositivo: las palabras que escribe no salen de él.
- El reproductor de audio recuerda dónde se detuvo, solo en su navegador. Al borrar los datos de este sitio se borra también.
- Los vídeos y las páginas de otros sitios se cargan solo cuando decide abrirlos.

La empresa que aloja nuestro servidor recibe su dirección de internet con cada petición, como todo servidor web, y puede conservar un registro durante poco tiempo.

Si algo de esto cambia, antes cambiamos esta página.`,
  }),
  firstPost: ({ name }) => ({
    slug: 'la-primera-entrada',
    title: `Nace ${name}`,
    summary: `Esta es la primera entrada de ${name}: para qué sirve la publicación y cómo seguirla.`,
    body: `Esta es la primera entrada de ${asText(name)}. Edítela o sustitúyala por una propia.

## Cómo seguirnos

Hay un [canal con todo](/feed.xml) y otro para cada tema y cada autora o autor. En [Suscribirse](/subscribe/) se explica cómo usarlos.

## Cómo participar

Cualquier persona puede proponer una entrada o una corrección. En [Colaborar](/contribute/) se explica paso a paso.`,
  }),
};
