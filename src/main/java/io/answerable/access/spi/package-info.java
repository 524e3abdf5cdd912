/** What access needs to know from the contexts: what a person holds on a day, and who has which e-mail address. */
@NamedInterface("spi")
@NullMarked
package io.answerable.access.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
