package org.cbss.model.tables;

/**
 * A cell.
 *
 * @param sheet the name of its sheet
 * @param row the number of its row, from 1
 * @param column the index of its column, from 0
 */
record CellRef(String sheet, int row, int column) {

  /** Returns the address, as spreadsheet programs write it. */
  @Override
  public String toString() {
    return Sheet.address(sheet, column, row);
  }
}
