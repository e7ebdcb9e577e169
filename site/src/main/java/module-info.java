import org.jspecify.annotations.NullMarked;

/**
 * A record as static pages that need no server.
 *
 * <pre>{@code
 * Registry registry = Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES));
 * Site site = Site.of(registry, SiteOptions.defaults().on(LocalDate.of(2026, 7, 1)));
 * SiteChanges changes = site.write(Path.of("site")); // open site/index.html
 * }</pre>
 *
 * <p>{@link org.cbss.model.site} is the only package. The pages are made by the templates in {@code src/main/jte}, which are
 * checked when this module is built. They need no script to be read, and load nothing from elsewhere.
 */
@NullMarked
module org.cbss.model.site {
  requires gg.jte.runtime;
  requires static java.compiler;
  requires transitive org.cbss.model;
  requires org.cbss.model.json;
  requires org.cbss.model.views;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cbss.model.site;
}
