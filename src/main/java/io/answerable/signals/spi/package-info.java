/** What signals need from the contexts: detectors of flaws, who answers for a subject, and the line that a signal climbs. */
@NamedInterface("spi")
@NullMarked
package io.answerable.signals.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
