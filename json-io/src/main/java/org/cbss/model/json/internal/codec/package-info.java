/**
 * Reads the model's records from JSON tokens and writes them as such.
 *
 * <p>A {@link org.cbss.model.json.internal.codec.RecordCodec} is made from a {@link
 * org.cbss.model.internal.schema.RecordType}, and has a {@link org.cbss.model.json.internal.codec.ValueCodec} for each of its attributes. The codecs of one file share a {@link
 * org.cbss.model.json.internal.codec.ReadContext}, which holds Jackson's parser and collects every problem in a {@link
 * org.cbss.model.json.internal.diagnosis.ProblemLog}. They write to a {@link org.cbss.model.json.internal.codec.JsonOutput}
 * over Jackson's generator.
 */
@NullMarked
package org.cbss.model.json.internal.codec;

import org.jspecify.annotations.NullMarked;
