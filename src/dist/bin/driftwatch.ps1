# Starts Driftwatch with the Java that stands beside it: none is needed on the machine. Every argument is passed on, and
# so is the exit code. DRIFTWATCH_JAVA_OPTIONS may hold options for Java, such as -Xmx4g.
#
# Where this machine does not allow scripts of PowerShell, driftwatch.bat beside it does the same.

$place = Split-Path -Parent $PSScriptRoot
$java = Join-Path $place 'runtime\bin\java.exe'
$jar = Join-Path $place 'lib\driftwatch.jar'
$archive = Join-Path $place 'lib\driftwatch.jsa'
$madeFor = "$archive.made-for"

# The archive of ready-made classes, where driftwatch.bat has made it for this very place.
$options = @()
if ((Test-Path -LiteralPath $archive) -and (Test-Path -LiteralPath $madeFor) -and
    ((Get-Content -LiteralPath $madeFor -TotalCount 1) -eq $place)) {
    $options += "-XX:SharedArchiveFile=$archive"
}
$options += '-Xshare:auto', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Djava.awt.headless=true'
if ($env:DRIFTWATCH_JAVA_OPTIONS) {
    $options += $env:DRIFTWATCH_JAVA_OPTIONS -split ' +' | Where-Object { $_ }
}

# PowerShell takes csv,xlsx for a list of two.
$words = @($args | ForEach-Object { if ($_ -is [array]) { $_ -join ',' } else { $_ } })

& $java @options -cp $jar io.github.driftwatch.cli.Main @words
exit $LASTEXITCODE
