import org.jspecify.annotations.NullMarked;

/**
 * Provides records as resources: the Danish presidency 2019-2020 of the Council of the Baltic Sea States, all of its presidencies
 * since 1992, and those of the Council of the European Union, the Arctic Council and the Nordic Council of Ministers.
 *
 * <pre>{@code
 * Dataset dataset = ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY);
 * Registry registry = Registry.of(dataset);
 * }</pre>
 */
@NullMarked
module org.cbss.model.records {
  requires transitive org.cbss.model;
  requires transitive org.cbss.model.json;
  requires static org.jspecify;

  exports org.cbss.model.records;
}
