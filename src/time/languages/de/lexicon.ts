/** Words of German, lower case as the folded text has them. */
export const month = {
  januar: 1,
  jänner: 1,
  februar: 2,
  märz: 3,
  april: 4,
  mai: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  dezember: 12,
};

export const weekday = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

export const season = { frühling: 1, frühjahr: 1, sommer: 2, herbst: 3, winter: 4 };

/** Days counted from the day of speaking. */
export const dayword = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 };

/** Stems; the endings of case are in the macro `which`. */
export const which = { letzt: -1, vergangen: -1, vorig: -1, dies: 0, nächst: 1, kommend: 1 };

export const unit = {
  tag: 'day',
  tage: 'day',
  tagen: 'day',
  woche: 'week',
  wochen: 'week',
  monat: 'month',
  monate: 'month',
  monats: 'month',
  monaten: 'month',
  jahr: 'year',
  jahre: 'year',
  jahren: 'year',
  jahres: 'year',
  jahrzehnt: 'decade',
  jahrzehnten: 'decade',
};

export const number = {
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
};
