/** The roadmap: what is to be delivered, by whom, by when, with which means, and what it waits for (R-ORG-11 to 13). */
@NullMarked
package io.answerable.organisation.programme.roadmap;

import org.jspecify.annotations.NullMarked;
