/**
 * Writes answers to questions as JSON. {@link org.cbss.model.json.internal.answers.AnswerTypes} is the table of all types of answers,
 * from which {@link org.cbss.model.json.internal.answers.AnswerCodec} writes them and the JSON Schema is derived. It is the only
 * internal package that depends on queries.
 */
@NullMarked
package org.cbss.model.json.internal.answers;

import org.jspecify.annotations.NullMarked;
