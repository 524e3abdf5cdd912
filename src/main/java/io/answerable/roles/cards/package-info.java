/** What is drawn from who holds what: whom to call, what to hand over, the organisation chart, job descriptions. */
@NullMarked
package io.answerable.roles.cards;

import org.jspecify.annotations.NullMarked;
