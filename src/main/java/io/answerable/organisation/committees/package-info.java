/** Committees: chair, members, the views they bring, meetings, and what is wrong with that (R-ORG-04, R-ORG-05). */
@NullMarked
package io.answerable.organisation.committees;

import org.jspecify.annotations.NullMarked;
