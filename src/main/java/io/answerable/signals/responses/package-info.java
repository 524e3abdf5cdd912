/** What people answer to signals: that they see to it, or that it may stand for a while. */
@NullMarked
package io.answerable.signals.responses;

import org.jspecify.annotations.NullMarked;
