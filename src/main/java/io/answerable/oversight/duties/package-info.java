/** What people have to do, and what rests on them, over all contexts (questions 5 and 6). */
@NullMarked
package io.answerable.oversight.duties;

import org.jspecify.annotations.NullMarked;
