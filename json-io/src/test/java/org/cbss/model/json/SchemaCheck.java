package org.cbss.model.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates files against the schema by an independent library. */
final class SchemaCheck {
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(DatasetSchema.toJson(), InputFormat.JSON);

  private SchemaCheck() {}

  static List<Error> complaints(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
