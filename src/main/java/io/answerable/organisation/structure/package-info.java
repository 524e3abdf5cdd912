/** How units, people and external parties hang together: the keys they refer to each other by, and the trees they form. */
@NullMarked
package io.answerable.organisation.structure;

import org.jspecify.annotations.NullMarked;
