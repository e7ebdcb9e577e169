/**
 * What the library is for, to run and to read: each of {@link
 * org.cbss.model.examples.WhoHeadedTheUnit}, {@link org.cbss.model.examples.WhatWasAdopted}, {@link
 * org.cbss.model.examples.ProjectsOfAnArea}, {@link org.cbss.model.examples.WhoPresided}, {@link
 * org.cbss.model.examples.WhoBelonged} and {@link org.cbss.model.examples.WhatChanged} is a story of a few lines over {@link
 * org.cbss.model.records.ShippedRecords}.
 */
@NullMarked
package org.cbss.model.examples;

import org.jspecify.annotations.NullMarked;
