// Countries and people in words.
const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });
const OTHERWISE = {
  "*": "all countries", EU: "European Union", UN: "United Nations", SU: "Soviet Union", MERCOSUR: "Mercosur",
  EAEU: "Eurasian Economic Union", HK: "Hong Kong", MO: "Macao", PS: "Palestine", MM: "Myanmar", TR: "Turkey",
  CG: "Congo", CD: "DR Congo",
};
const WITH_ARTICLE = new Set(
  "US GB AE NL PH BS GM CD CF DO EU UN SU MV KM SB MH CK FO KY VI VG TC EAEU GCC".split(" "),
);

export function country(code) {
  if (code in OTHERWISE) return OTHERWISE[code];
  try {
    return REGIONS.of(code);
  } catch {
    return code; // a bloc is called by its own letters
  }
}

export const theCountry = (code) => (WITH_ARTICLE.has(code) ? `the ${country(code)}` : country(code));

export const thePlace = (place) => (place.code in OTHERWISE || WITH_ARTICLE.has(place.code) ? theCountry(place.code) : place.name);

// "President Ana Ruiz of Mexico", "the president of Mexico", "the Kremlin"
export function person({ name, role, country: code, text }) {
  const of = code ? ` of ${theCountry(code)}` : "";
  if (!name) return role ? `the ${role}${of}` : text;
  if (!role) return name;
  return `${capital(role)} ${name}${of}`;
}

export const capital = (words) => words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

export const first = (words) => words.charAt(0).toUpperCase() + words.slice(1);

export const listed = (words, most = 6) => {
  const shown = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};

export const possessive = (name) => (name.endsWith("s") ? `${name}’` : `${name}’s`);
