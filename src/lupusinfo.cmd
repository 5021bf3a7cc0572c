@echo off
rem The program's commands in short: src\lupusinfo check
if not exist "%~dp0LupusInfo.Web\bin" echo Building the program; the first time takes a minute. 1>&2
dotnet run --project "%~dp0LupusInfo.Web" -- %*
