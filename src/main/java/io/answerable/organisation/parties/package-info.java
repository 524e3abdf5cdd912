/** External parties and who keeps the contact with them (R-ORG-21). */
@NullMarked
package io.answerable.organisation.parties;

import org.jspecify.annotations.NullMarked;
