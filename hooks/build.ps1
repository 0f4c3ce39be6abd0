# ask-cli's build hook on Windows: `ask deploy` calls it with the path of the zip it wants, in .ask\lambda.
param([string] $zip)
$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath (Join-Path $PSScriptRoot '..')
npm run --silent zip "$zip"
# ask-cli calls PowerShell with -Command, which does not pass on the exit code.
[Environment]::Exit($LASTEXITCODE)
