/** What the organisation says about itself. */
@NullMarked
package io.answerable.organisation.profile;

import org.jspecify.annotations.NullMarked;
