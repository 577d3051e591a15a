/** Documents become semantic XHTML: one element a kind of block, every text with its language. Plain Java; nothing here knows a page around it. */
@NamedInterface("html")
@NullMarked
package org.mekongmigration.handinhand.press.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
