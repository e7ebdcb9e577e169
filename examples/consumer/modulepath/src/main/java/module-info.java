/** An application of modules that uses the library. */
module org.example.modulepath {
  requires org.cbss.model.json;

  exports org.example.modulepath;
}
