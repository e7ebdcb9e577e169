package org.cbss.model.tables;

import java.util.Locale;

/** The codes of findings about tables; those about single values are the codes of the format. */
enum ImportCode {
  /** A sheet that no map names. */
  UNKNOWN_SHEET,
  /** A heading that names no attribute. */
  UNKNOWN_HEADING,
  /** A heading that a sheet has twice. */
  HEADING_REPEATED,
  /** Rows above the headings. */
  ABOVE_HEADINGS,
  /** A row that belongs to no record. */
  OWNER,
  /** A value that belongs to no attribute. */
  VALUE,
  /** A cell whose value is calculated, or an error. */
  FORMULA,
  /** A name that no record has, or several have. */
  NAME,
  /** A cell with two meanings. */
  AMBIGUOUS,
  /** An id that had to be changed. */
  ID_MADE,
  /** An entry of a map. */
  MAP;

  /** Returns the code in reports, such as {@code table-formula}. */
  String id() {
    return "table-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
