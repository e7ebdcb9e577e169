package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cbss.model.json.DatasetSchema;
import org.cbss.model.json.JsonLdContext;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void printsSchema() {
    Run run = Run.of("schema");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(DatasetSchema.toJson());
  }

  @Test
  void printsContext() {
    Run run = Run.of("context");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(JsonLdContext.toJson());
  }
}
