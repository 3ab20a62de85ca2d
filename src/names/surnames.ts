// Surnames by which the parts of a name are told: data, and short on purpose. What is also a given name, or belongs to a
// language that files by the last word, is left out; a name without one of these is filed by its last word.

/** Surnames of Spanish that are no given names: the word behind one is the mother's surname, and belongs to it. */
export const SPANISH = setOf(
  "aguilar aguirre allende alvarez arias baez benitez bermudez caballero cabrera carrasco castillo cespedes chavez",
  "contreras cortez diaz diez dominguez echeverria espinoza estevez fernandez galindez garcia gimenez gomez gonzalez",
  "guerrero gutierrez guzman hernandez herrera ibanez iglesias jimenez juarez lopez marquez martinez melendez mendez",
  "mendoza menendez montoya munoz narvaez nunez ordonez ortega ortiz perez quinones ramirez rivera rodriguez rojas ruiz",
  "saenz salazar sanchez sepulveda suarez valdez valenzuela vargas vasquez vazquez velasco velasquez velazquez yanez",
);

/** Chinese surnames as pinyin writes them. */
export const CHINESE = setOf(
  "cai cao chen cheng cui deng ding dong feng gao guo hou hu huang jiang li liang liao liu luo mao meng peng qian qiu",
  "shao shen tang wang wu xi xiao xie xiong xu xue yang yao zeng zhang zhao zheng zhong zhou zhu zhuang",
);

/** Korean surnames as they are mostly written in Latin letters. */
export const KOREAN = setOf(
  "ahn bae baek ban byun chang cho choe choi chun chung gang gwon ha han heo hong huh hwang jang jeon jeong ji jo joo",
  "jung kang kim ko koo kwak kwon lee lim moon nam noh oh paik park rhee roh ryu seo shim shin sohn son song yang yi yoo",
  "yoon yu yun",
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" "));
}
