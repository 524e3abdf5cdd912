/** Things of the organisation that are known by a key, with one fact about each of them at a time. */
@NullMarked
package io.answerable.organisation.records;

import org.jspecify.annotations.NullMarked;
