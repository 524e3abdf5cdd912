/** What all records of the competence of people have in common: how they are kept, what they refer to, who may see them. */
@NullMarked
package io.answerable.training.records;

import org.jspecify.annotations.NullMarked;
