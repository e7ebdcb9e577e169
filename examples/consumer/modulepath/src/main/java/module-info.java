/** A modular application that uses the library. */
module org.example.modulepath {
  requires org.cbss.model.json;
  requires org.cbss.model.popolo;
  requires org.cbss.model.views;

  exports org.example.modulepath;
}
