/**
 * How each shape of the model is read from JSON tokens and written to them.
 *
 * <p>A {@link org.cbss.model.json.codec.ShapeCodec} is made from a {@link org.cbss.model.meta.Shape}, and has a {@link
 * org.cbss.model.json.codec.ValueCodec} for each of its attributes. Reading goes through one {@link
 * org.cbss.model.json.codec.ReadContext} a file, which collects every problem in a {@link
 * org.cbss.model.json.codec.ProblemLog}. Beneath it are the {@link org.cbss.model.json.codec.Tokens} of the bytes; writing goes
 * to a {@link org.cbss.model.json.codec.JsonOutput}, which is text of our own or a generator of Jackson.
 */
@NullMarked
package org.cbss.model.json.codec;

import org.jspecify.annotations.NullMarked;
