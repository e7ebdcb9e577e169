/** Example programs over the shipped records and those of other organizations, one in each file. */
module org.cbss.model.examples {
  requires org.cbss.model;
  requires org.cbss.model.json;
  requires org.cbss.model.records;
  requires org.cbss.model.views;
  requires static org.jspecify;

  exports org.cbss.model.examples;
}
