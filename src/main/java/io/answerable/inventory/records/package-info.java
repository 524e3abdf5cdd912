/**
 * What the packages share that keep records of systems beside the register: who may act on which day, facts of one kind over
 * time, what dossiers tell of them, and logs that are read from their end.
 */
@NullMarked
package io.answerable.inventory.records;

import org.jspecify.annotations.NullMarked;
