/**
 * Examples of the library, each a program of a few lines over {@link org.cbss.model.records.ShippedRecords}: {@link
 * org.cbss.model.examples.WhoPresided}, {@link org.cbss.model.examples.WhoBelonged}, {@link
 * org.cbss.model.examples.WhoHeadedTheUnit}, {@link org.cbss.model.examples.WhatWasAdopted}, {@link
 * org.cbss.model.examples.ProjectsOfAnArea} and {@link org.cbss.model.examples.WhatChanged}.
 */
@NullMarked
package org.cbss.model.examples;

import org.jspecify.annotations.NullMarked;
