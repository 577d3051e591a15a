/** Eyes for tests of every room: other people's readers and validators, and texts in all scripts. */
package org.mekongmigration.handinhand.testing;
