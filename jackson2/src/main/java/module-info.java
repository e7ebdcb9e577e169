import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the types of the model in the objects of applications that use Jackson 2 ({@code com.fasterxml.jackson}), in
 * the format of files.
 *
 * <pre>{@code
 * record Page(String title, Presidency presidency) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
 * Page page = mapper.readValue(json, Page.class);
 * }</pre>
 *
 * <p>{@link org.cbss.model.fasterxml} is the only package; it uses the codecs of the module that reads and writes files.
 */
@NullMarked
module org.cbss.model.fasterxml {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.cbss.model.json;
  requires static org.jspecify;

  exports org.cbss.model.fasterxml;

  provides com.fasterxml.jackson.databind.Module with
      org.cbss.model.fasterxml.CbssModule;
}
