/** One small program for each story that the records tell. */
module org.cbss.model.examples {
  requires org.cbss.model;
  requires org.cbss.model.json;
  requires org.cbss.model.records;
  requires static org.jspecify;

  exports org.cbss.model.examples;
}
