/** Messages of leaders, whom they reached (R-ORG-18), and who passed them on to which team (R-ROL-39). */
@NullMarked
package io.answerable.organisation.programme.messages;

import org.jspecify.annotations.NullMarked;
