/** People: dated employment, posts, reporting lines and absence (R-ORG-02, R-ORG-03). */
@NullMarked
package io.answerable.organisation.people;

import org.jspecify.annotations.NullMarked;
