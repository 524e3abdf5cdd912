/** Campaigns that make people aware, and how many they reach (R-TRN-09). */
@NullMarked
package io.answerable.training.campaigns;

import org.jspecify.annotations.NullMarked;
