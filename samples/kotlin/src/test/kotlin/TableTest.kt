import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.io.path.Path
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The program prints what README shows. */
class TableTest {

    private val readme = Path("README.md").readText()

    @Test
    fun `prints what README shows`() {
        val before = System.out
        val printed = ByteArrayOutputStream()
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            main()
        } finally {
            System.setOut(before)
        }
        assertEquals(readme.substringAfter("It prints\n\n```\n").substringBefore("```"), printed.toString(Charsets.UTF_8))
    }

    @Test
    fun `README shows the program`() {
        val program = Path("src/main/kotlin/Table.kt").readText()
        val shown = program.substringAfter("// README begins\n").substringBefore("// README ends")
        assertTrue(readme.contains("```kotlin\n$shown```"), "README shows another program")
        assertTrue(shown.lines().count { it.isNotBlank() } <= 20, "it has more than twenty lines")
    }
}
